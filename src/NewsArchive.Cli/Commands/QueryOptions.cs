using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Cli.Commands;

/// <summary>A query on the command line: its words, or a file that holds it, and the options that mean the same as its fields.</summary>
internal sealed class QueryOptions
{
    private const int LongestFile = 16 << 20;

    private static readonly string[] Places = ["title", "prose", "posts", "quotes"];

    private readonly SharedOptions _shared;
    private readonly Argument<string[]> _words;
    private readonly Option<string> _queryFrom = new("--query-from") { Description = "Read the query from this file; - for standard input.", HelpName = "file", Validators = { Paths.NotEmpty } };
    private readonly Option<DayRange?> _from;
    private readonly Option<DayRange?> _to;
    private readonly Option<string> _handle = Text("--handle", "Only with posts by this account; the @ may be left out.", "handle");
    private readonly Option<string> _platform = Text("--platform", "Only with posts of this platform, such as twitter.", "platform");
    private readonly Option<string> _speaker = Text("--speaker", "Only with quotations of this speaker.", "name");
    private readonly Option<string> _source = Text("--source", "Only from sources with this in their name.", "text");
    private readonly Option<string> _language = Text("--language", "Only in this language, such as uk.", "code");
    private readonly Option<string> _in = Choice.Of("--in", $"Only words in this part: {string.Join(", ", Places)}.", Places);
    private readonly Option<bool> _exact = new("--exact") { Description = "Look for the words as typed: for no other forms or spellings." };
    private readonly Option<bool> _noInflections = new("--no-inflections") { Description = "Do not look for other forms of the words." };
    private readonly Option<bool> _noNames = new("--no-names") { Description = "Do not look for known spellings of names." };
    private readonly Option<bool> _noTransliterations = new("--no-transliterations") { Description = "Do not look for names in other letters." };
    private readonly Option<bool> _noNear = new("--no-near") { Description = "Do not look for near spellings of words that the archive does not have." };

    /// <summary>The options of one command.</summary>
    /// <param name="shared">What commands have in common.</param>
    public QueryOptions(SharedOptions shared)
    {
        _shared = shared;
        _words = new("query") { Description = "Words to look for: words, \"a phrase\", this OR that, -without, field:value; docs/search.md has them all.", Arity = ArgumentArity.ZeroOrMore };
        (_from, _to) = (Days.From(shared.Surroundings.Today), Days.To(shared.Surroundings.Today));
    }

    /// <summary>Adds words and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_words);
        Option[] all = [_queryFrom, _from, _to, _handle, _platform, _speaker, _source, _language, _in, _exact, _noInflections, _noNames, _noTransliterations, _noNear];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Makes a command line without any query a mistake.</summary>
    /// <param name="command">The command.</param>
    /// <param name="others">Options of its own that ask for something too.</param>
    public void Require(Command command, params IEnumerable<Option> others) => command.Validators.Add(result =>
    {
        Option[] asking = [_queryFrom, _from, _to, _handle, _platform, _speaker, _source, _language, .. others];
        if (result.GetValue(_words) is null or [] && Array.TrueForAll(asking, option => result.GetResult(option) is null))
        {
            result.AddError($"name what to look for; try: archive {command.Name} Kharkiv");
        }
    });

    /// <summary>The words as typed, or as the file has them.</summary>
    public string Typed(ParseResult parsed)
    {
        var words = string.Join(' ', parsed.GetValue(_words) ?? []);
        return parsed.GetValue(_queryFrom) is { } path ? $"{Read(path)} {words}" : words;
    }

    /// <summary>The query, options included.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="typed">The words.</param>
    public ParsedQuery Query(ParseResult parsed, string typed) => QueryParser.Parse(typed, _shared.Surroundings.Today).And(new()
    {
        Days = new(parsed.GetValue(_from)?.From, parsed.GetValue(_to)?.To),
        Handle = parsed.GetValue(_handle),
        Platform = parsed.GetValue(_platform),
        Speaker = parsed.GetValue(_speaker),
        Source = parsed.GetValue(_source),
        Language = parsed.GetValue(_language),
        In = parsed.GetValue(_in) is { } place ? QueryParser.Place(place) : null,
    });

    /// <summary>Which other spellings to look for.</summary>
    public VariantOptions Variants(ParseResult parsed) => parsed.GetValue(_exact) ? VariantOptions.Exact : VariantOptions.All with
    {
        Inflections = !parsed.GetValue(_noInflections),
        Names = !parsed.GetValue(_noNames),
        Transliterations = !parsed.GetValue(_noTransliterations),
        Near = !parsed.GetValue(_noNear),
    };

    private static Option<string> Text(string name, string description, string helpName) => new(name) { Description = description, HelpName = helpName };

    private string Read(string path)
    {
        using StreamReader reader = new(_shared.OpenInput(_queryFrom, path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var text = new char[LongestFile];
        return new(text, 0, reader.ReadBlock(text));
    }
}
