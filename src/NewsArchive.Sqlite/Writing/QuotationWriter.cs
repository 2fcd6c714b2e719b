using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Writes an article's quotations as rows.</summary>
/// <param name="connection">The archive.</param>
/// <param name="cancel">Ends the writing of a huge article half-way.</param>
internal sealed class QuotationWriter(SqliteConnection connection, CancellationToken cancel = default) : IDisposable
{
    private readonly Statement _quotation = new(connection, ArticleSql.AddQuotation);
    private readonly Statement _addRule = new(connection, ArticleSql.AddRule);
    private readonly Statement _ruleId = new(connection, ArticleSql.RuleId);
    private readonly JsonText _json = new();
    private readonly Dictionary<string, long> _rules = new(StringComparer.Ordinal);

    /// <summary>To be called at the start of a transaction: what the one before found may have been undone.</summary>
    public void Begin() => _rules.Clear();

    /// <summary>Writes every quotation of the article.</summary>
    public void Write(NumberedArticle numbered)
    {
        var id = numbered.Quotation;
        foreach (var prepared in numbered.Prepared!.Quotations)
        {
            numbered.Prepared.ThrowIfHuge(cancel);
            Write(numbered.Key, id++, prepared);
        }
    }

    public void Dispose()
    {
        _quotation.Dispose();
        _addRule.Dispose();
        _ruleId.Dispose();
        _json.Dispose();
    }

    private void Write(long key, long id, PreparedQuotation prepared)
    {
        var quotation = prepared.Quotation;
        _quotation.Bind(id).Bind(key).Bind(quotation.Block).Bind(Iso.Of(quotation.Kind))
            .Bind(prepared.KeepsWords ? quotation.Text : null)
            .Bind(quotation.Speaker).Bind(quotation.Role).Bind(quotation.SpeakerMention).Bind(quotation.Handle).Bind(quotation.Cue).Bind(quotation.Post)
            .Bind(Rule(quotation.Rule)).Bind((long)Math.Round(quotation.Confidence * 1000)).Bind(quotation.Range.Start).Bind(quotation.Range.End)
            .Bind(quotation.Parts[0].Start - quotation.Range.Start).Bind(quotation.Range.End - quotation.Parts[0].End);
        _ = quotation.Parts.Length == 1 ? _quotation.Bind((long?)null) : _quotation.BindText(_json.Parts(quotation.Parts));
        _quotation.BindText(prepared.Extra).Run();
    }

    private long Rule(string name)
    {
        if (!_rules.TryGetValue(name, out var id))
        {
            _addRule.Bind(name).Run();
            id = _rules[name] = _ruleId.Bind(name).Number()!.Value;
        }

        return id;
    }
}
