using NewsArchive.Text;

namespace NewsArchive.Querying;

/// <summary>
/// Reads a person's query: words, "phrases", -word, OR, (groups), prefix*, "near words"~10 and fields. Whatever is none of these is a word, so
/// no text is an error. Time is linear; <c>docs/search.md</c> has the language.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Parentheses deeper than this group no more.</summary>
    public const int Deepest = 50;

    /// <summary>Words, phrases and fields beyond this number are left out.</summary>
    public const int MostTerms = 200;

    private readonly Stack<QueryGroup> _groups = new();
    private readonly QueryHints _hints = new();
    private readonly DateOnly _today;
    private QueryScanner _scanner;
    private int _ungrouped;
    private int _terms;

    private QueryParser(string text, DateOnly today) => (_scanner, _today) = (new(text), today);

    /// <summary>Understands the text.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="today">The day that <c>yesterday</c> and <c>3 months ago</c> count from.</param>
    public static ParsedQuery Parse(string text, DateOnly today) => new QueryParser(text, today).Run();

    /// <summary>The place of this name, as <c>in:</c> and <c>--in</c> take it; null if there is none.</summary>
    public static Scope? Place(string name) => Fields.Place(name);

    private ParsedQuery Run()
    {
        _groups.Push(new(isNegated: false, within: null));
        for (_scanner.SkipBlanks(); !_scanner.AtEnd && _terms < MostTerms; _scanner.SkipBlanks())
        {
            Step();
        }

        _hints.AddIf(!_scanner.AtEnd, $"Only the first {MostTerms} words were used.");
        _hints.AddIf(_groups.Count > 1, "A closing parenthesis is missing; the group was taken to end with the query.");
        while (_groups.Count > 1)
        {
            CloseGroup();
        }

        return Result(_groups.Pop());
    }

    private void Step()
    {
        if (_scanner.Here == ')')
        {
            _scanner.Skip(1);
            CloseGroup();
            return;
        }

        var isNegated = _scanner.Here == '-' && _scanner.Peek(1) is not ('-' or ')' or '\0') && !Blank.Is(_scanner.Peek(1));
        _scanner.Skip(isNegated ? 1 : 0);
        if (_scanner.AtField(out var name) && Fields.IsTitle(name))
        {
            _scanner.Skip(name.Length + 1);
            Term(isNegated, Scope.Title);
        }
        else
        {
            Term(isNegated, within: null);
        }
    }

    private void Term(bool isNegated, Scope? within)
    {
        if (_scanner.Here == '(')
        {
            OpenGroup(isNegated, within);
        }
        else if (_scanner.AtQuoted)
        {
            Add(Phrase(), isNegated, within);
        }
        else if (within is null && _scanner.AtField(out var name) && Fields.Find(name) is { } field)
        {
            Field(field, name.ToString(), isNegated);
        }
        else
        {
            Word(isNegated, within);
        }
    }

    private void OpenGroup(bool isNegated, Scope? within)
    {
        _scanner.Skip(1);
        if (_groups.Count > Deepest)
        {
            _ungrouped++;
            _hints.Add($"Parentheses more than {Deepest} deep were ignored.");
            return;
        }

        _groups.Push(new(isNegated, within));
    }

    private void CloseGroup()
    {
        if (_ungrouped > 0)
        {
            _ungrouped--;
        }
        else if (_groups.Count > 1)
        {
            var group = _groups.Pop();
            _groups.Peek().Add(group.Close());
        }
        else
        {
            _hints.Add("A closing parenthesis without an opening one was ignored.");
        }
    }

    private Clause? Phrase()
    {
        var words = _scanner.Quoted();
        return TypedWords.Phrase(words, _scanner.Distance());
    }

    private void Field(FieldReader read, string name, bool isNegated)
    {
        var before = _scanner;
        _scanner.Skip(name.Length + 1);
        var isQuoted = _scanner.AtQuoted;
        var value = Words.OneLine(isQuoted ? _scanner.Quoted() : _scanner.Word());
        if (value.Length > 0 && Fields.Scope(name, value) is { } scope && !isNegated)
        {
            _groups.Peek().In = scope;
            return;
        }

        var clause = value.Length > 0 ? read(value, _today) : null;
        if (clause is not null)
        {
            Add(clause, isNegated, within: null);
            return;
        }

        // Not understood: the same text again, as words.
        _hints.Add(Fields.Hint(name, value, isNegated));
        if (!isQuoted)
        {
            _scanner = before;
            Word(isNegated, within: null);
        }
        else
        {
            Add(TypedWords.Word(name), isNegated, within: null);
            Add(TypedWords.Phrase(value, null), isNegated, within: null);
        }
    }

    private void Word(bool isNegated, Scope? within)
    {
        var typed = _scanner.Word();
        if (typed.Length == 0 && !_scanner.AtEnd && _scanner.Here is not ('(' or ')') && !Blank.Is(_scanner.Here))
        {
            _hints.Add("A quotation mark without its partner was ignored.");
            _scanner.Skip(1);
        }
        else if (!isNegated && within is null && typed is "OR")
        {
            _groups.Peek().Or();
        }
        else
        {
            _hints.AddFor(typed);
            _hints.AddIf(typed.Length == 0, "title: takes the word, phrase or group right behind it, without a space.");
            Add(TypedWords.Word(typed), isNegated, within);
        }
    }

    private void Add(Clause? clause, bool isNegated, Scope? within)
    {
        if (clause is null)
        {
            return;
        }

        _terms++;
        var placed = within is { } scope ? new Within(scope, clause) : clause;
        _groups.Peek().Add(isNegated ? Clauses.Not(placed) : placed);
    }

    private ParsedQuery Result(QueryGroup top)
    {
        var (filters, rest) = (Filters.None with { In = top.In }).Lift(top.Parts().Reverse());
        rest.Reverse();
        _hints.AddIf(filters.Days.IsEmpty, "No day lies in the dates asked for, so nothing can match.");
        return new(Clauses.All(rest), filters, _hints.ToImmutable());
    }
}
