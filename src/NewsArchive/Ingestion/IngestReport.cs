namespace NewsArchive.Ingestion;

/// <summary>The sum of what became of many sources.</summary>
public sealed record IngestReport
{
    /// <summary>Articles that are new.</summary>
    public int New { get; init; }

    /// <summary>Sources that the archive held already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Sources that held other content before.</summary>
    public int Revised { get; init; }

    /// <summary>Sources whose content was in the archive under another source.</summary>
    public int Copies { get; init; }

    /// <summary>Sources that could not be read.</summary>
    public int Failed { get; init; }

    /// <summary>Entries of folders that were passed over.</summary>
    public int Skipped { get; init; }

    /// <summary>Sources that are not where they were and that the archive keeps.</summary>
    public int Vanished { get; init; }

    /// <summary>Sources that are not where they were and that were taken out.</summary>
    public int Forgotten { get; init; }

    /// <summary>Bytes of text that were read, unpacked.</summary>
    public long Bytes { get; init; }

    /// <summary>Articles that were read again.</summary>
    public int Reread { get; init; }

    /// <summary>How many of these have another id now.</summary>
    public int Moved { get; init; }

    /// <summary>Posts in articles that are new, revised or read again.</summary>
    public int Posts { get; init; }

    /// <summary>Quotations of kind direct in articles that are new, revised or read again.</summary>
    public int Quotations { get; init; }

    /// <summary>All that was looked at: not what was passed over or is gone.</summary>
    public int Files => New + Unchanged + Revised + Copies + Failed + Reread;

    /// <summary>Whether the archive is not as it was before.</summary>
    public bool Changed => New + Revised + Copies + Forgotten + Reread > 0;

    /// <summary>The sum with one source more.</summary>
    public IngestReport Add(FileOutcome outcome)
    {
        var sum = outcome.Posts + outcome.Quotations + outcome.Bytes > 0
            ? this with { Posts = Posts + outcome.Posts, Quotations = Quotations + outcome.Quotations, Bytes = Bytes + outcome.Bytes }
            : this;
        return outcome.Kind switch
        {
            OutcomeKind.New => sum with { New = New + 1 },
            OutcomeKind.Unchanged => sum with { Unchanged = Unchanged + 1 },
            OutcomeKind.Revised => sum with { Revised = Revised + 1 },
            OutcomeKind.Copy => sum with { Copies = Copies + 1 },
            OutcomeKind.Failed => sum with { Failed = Failed + 1 },
            OutcomeKind.Vanished => sum with { Vanished = Vanished + 1 },
            OutcomeKind.Forgotten => sum with { Forgotten = Forgotten + 1 },
            OutcomeKind.Reread => sum with { Reread = Reread + 1, Moved = Moved + (outcome.FormerId is null ? 0 : 1) },
            _ => sum with { Skipped = Skipped + 1 },
        };
    }
}
