using NewsArchive.Spelling;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class PlainLettersTests
{
    [Fact]
    public void The_list_of_letters_that_ask_for_extra_terms_is_what_the_tables_say()
    {
        Assert.All(ExtraTerms.Scanned, letter => Assert.Equal((letter, !IsPlain(letter)), (letter, ExtraTerms.Asks(letter))));
    }

    private static bool IsPlain(char letter) =>
        !Apostrophes.Contains(new(letter)) && Tokens.Of([letter]) is var tokens && (tokens.Count == 0 ? !FoldedLetters.IsNothing(new(letter)) : tokens[0] == Fold.Word([letter]));
}
