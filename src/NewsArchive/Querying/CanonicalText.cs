using System.Text;

namespace NewsArchive.Querying;

/// <summary>Writes a query so that parsing it gives the same query again. The tree is never deeper than <see cref="QueryParser.Deepest"/>.</summary>
internal static class CanonicalText
{
    public static string Of(ParsedQuery query)
    {
        List<string> parts = [];
        if (query.Root is not null)
        {
            parts.Add(query.Root.ToString());
        }

        if (query.Filters.In is { } scope)
        {
            parts.Add($"in:{Name(scope)}");
        }

        parts.AddRange(query.Filters.Clauses().Select(clause => clause.ToString()));
        return string.Join(' ', parts);
    }

    public static string Of(Clause clause)
    {
        StringBuilder text = new();
        Write(text, clause);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Clause clause)
    {
        switch (clause)
        {
            case AllOf all:
                Join(text, all.Parts, " ");
                break;
            case AnyOf any:
                Join(text, any.Parts, " OR ");
                break;
            case Without without:
                Inside(text.Append('-'), without.Part);
                break;
            case Within { Scope: Scope.Title } title:
                Inside(text.Append("title:"), title.Part);
                break;
            case Within within:
                Group(text, within.Part, $" in:{Name(within.Scope)}");
                break;
            case Spelled spelled:
                Group(text, spelled.Typed, string.Concat(spelled.Variants.Select(variant => $" OR {Quoted(variant.Text)}")));
                break;
            default:
                text.Append(Leaf(clause));
                break;
        }
    }

    private static string Leaf(Clause clause) => clause switch
    {
        Word word => word.Token,
        Phrase { Typed: { } typed } => typed,
        Phrase phrase => $"\"{string.Join(' ', phrase.Tokens)}\"{(phrase.Distance is { } words ? $"~{words}" : "")}",
        Prefix prefix => $"{string.Join('-', prefix.Tokens)}*",
        LetterRun run => run.Letters,
        Having having => $"{having.Field.ToString().ToLowerInvariant()}:{Quoted((having.Field == Field.Handle ? "@" : "") + having.Value)}",
        During during => $"date:{during.Days}",
        _ => "",
    };

    private static void Join(StringBuilder text, IReadOnlyList<Clause> parts, string between)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i > 0 ? between : "");
            Inside(text, parts[i]);
        }
    }

    private static void Inside(StringBuilder text, Clause part)
    {
        if (part is AllOf or AnyOf)
        {
            Group(text, part, "");
        }
        else
        {
            Write(text, part);
        }
    }

    private static void Group(StringBuilder text, Clause part, string end)
    {
        text.Append('(');
        Write(text, part);
        text.Append(end).Append(')');
    }

    private static string Quoted(string value) => value.AsSpan().ContainsAny(" ()") ? $"\"{value}\"" : value;

    private static string Name(Scope scope) => scope.ToString().ToLowerInvariant();
}
