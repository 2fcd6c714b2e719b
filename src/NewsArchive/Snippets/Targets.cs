using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Snippets;

/// <summary>Gathers what a query looks for; what it leaves out is left out.</summary>
internal sealed class Targets
{
    private readonly List<Target> _all = [];
    private int _groups;

    /// <summary>The targets of a query with its other spellings.</summary>
    public static List<Target> Of(ParsedQuery query)
    {
        Targets targets = new();
        if (query.Root is { } root)
        {
            targets.Add(root, query.Filters.In);
        }

        return targets._all;
    }

    private void Add(Clause clause, Scope? within)
    {
        switch (clause)
        {
            case AllOf all:
                AddEach(all.Parts, within);
                break;
            case AnyOf any:
                AddEach(any.Parts, within);
                break;
            case Within inner:
                Add(inner.Part, inner.Scope);
                break;
            case Spelled spelled:
                AddSpelled(spelled, within, _groups++);
                break;
            default:
                AddLeaf(clause, new(0, 0, _groups++, true, within));
                break;
        }
    }

    private void AddEach(IEnumerable<Clause> parts, Scope? within)
    {
        foreach (var part in parts)
        {
            Add(part, within);
        }
    }

    private void AddSpelled(Spelled spelled, Scope? within, int group)
    {
        foreach (var typed in spelled.Typed is AllOf words ? words.Parts : [spelled.Typed])
        {
            if (typed is Spelled inner)
            {
                AddSpelled(inner, within, group);
            }
            else
            {
                AddLeaf(typed, new(0, 0, group, true, within));
            }
        }

        foreach (var variant in spelled.Variants)
        {
            var isRun = UnspacedScripts.AreIn(variant.Text);
            _all.Add(new(isRun ? [] : variant.Tokens, new(0, 0, group, false, within)) { Letters = isRun ? variant.Text : null });
        }
    }

    private void AddLeaf(Clause leaf, Found found)
    {
        var target = leaf switch
        {
            Word word => new Target([word.Token], found),
            Phrase phrase => new Target(phrase.Tokens, found) { Distance = phrase.Distance },
            Prefix prefix => new Target(prefix.Tokens, found) { IsBeginning = true },
            LetterRun run => new Target([], found) { Letters = run.Letters },
            _ => null,
        };
        if (target is not null)
        {
            _all.Add(target);
        }
    }
}
