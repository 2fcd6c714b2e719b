namespace NewsArchive.Sources.Containers;

/// <summary>One way through a container and the containers in it.</summary>
/// <param name="budget">What it may unpack to.</param>
internal sealed class Unpacking(Budget budget)
{
    /// <summary>The names given so far.</summary>
    public MemberNames Names { get; } = new();

    /// <summary>What it may unpack to.</summary>
    public Budget Budget => budget;

    /// <summary>All that a container holds.</summary>
    /// <param name="place">The container.</param>
    /// <param name="form">What it is.</param>
    /// <param name="stream">Its bytes.</param>
    public IEnumerable<SourceEntry> Inside(Place place, FileForm form, Stream stream)
    {
        using var unpacked = Packings.Open(stream, form, place.Source, budget);
        var members = form.Kind switch
        {
            FileKind.Zip => ZipMembers.Of(this, place, unpacked),
            FileKind.Tar => TarMembers.Of(this, place, unpacked),
            _ => JsonLineMembers.Of(this, place, unpacked),
        };
        foreach (var member in members)
        {
            yield return member;
        }
    }

    /// <summary>One member: an article, or all that it holds.</summary>
    public IEnumerable<SourceEntry> Member(Place container, RawMember member)
    {
        budget.Member();
        var path = MemberNames.Clean(member.Name);
        var name = Names.Unique(MemberNames.Joined(container.Source, path));
        var form = FileForm.Of(path);
        if (IsHidden(path))
        {
            return [new SkippedSource(name)];
        }

        return form.IsContainer ? Container(container, name, path, form, member)
            : Reads(container.Scope, path, form.Kind) ? [Article(name, form, member)] : [new SkippedSource(name)];
    }

    /// <summary>A member that is no file.</summary>
    public IEnumerable<SourceEntry> Skipped(Place container, string path)
    {
        budget.Member();
        return [new SkippedSource(Names.Of(container.Source, path))];
    }

    /// <summary>A member that cannot be read.</summary>
    public IEnumerable<SourceEntry> Refused(Place container, string path, Func<string, UnreadableSource> why)
    {
        budget.Member();
        return [why(Names.Of(container.Source, path))];
    }

    /// <summary>Members up to where the container is damaged or a limit is reached, and then what is wrong.</summary>
    /// <param name="name">The container's name.</param>
    /// <param name="members">Its members.</param>
    /// <param name="outermost">Whether it lies in no other.</param>
    /// <param name="path">Where it lies, where it is a file.</param>
    public static IEnumerable<SourceEntry> Guarded(string name, IEnumerable<SourceEntry> members, bool outermost = false, string? path = null)
    {
        using var all = members.GetEnumerator();
        for (var next = Next(all, name, outermost, path); next is not null; next = Next(all, name, outermost, path))
        {
            yield return next;
            if (next is UnreadableSource && next.Source == name)
            {
                yield break;
            }
        }
    }

    private static SourceEntry? Next(IEnumerator<SourceEntry> members, string name, bool outermost, string? path)
    {
        try
        {
            return members.MoveNext() ? members.Current : null;
        }
        catch (Exception failure) when (Damage.Is(failure) && (outermost || failure is not LimitException { EndsContainer: true }))
        {
            return new UnreadableSource(name, Damage.Of(name, failure, path));
        }
    }

    // As in folders: a name that starts with a dot, which is also how macOS notes its own facts in zip files.
    private static bool IsHidden(string path) => path[0] == '.' || path.Contains("/.", StringComparison.Ordinal);

    private static bool Reads(FilterScope scope, string path, FileKind kind)
    {
        var end = path.LastIndexOf('/');
        var folder = end < 0 ? scope : scope.In(path[..end]);
        return folder?.Reads(path.AsSpan(end + 1), kind) ?? false;
    }

    private IEnumerable<SourceEntry> Container(Place around, string name, string path, FileForm form, RawMember member)
    {
        if (around.Scope.In(path) is not { } scope || (form.Kind == FileKind.JsonLines && !scope.Taken))
        {
            return [new SkippedSource(name)];
        }

        return around.Depth < budget.Limits.MaxDepth
            ? Guarded(name, Nested(new(name, member.ModifiedAt, around.Depth + 1) { Scope = scope }, form, member))
            : [new UnreadableSource(name, $"{name}: a container within {around.Depth} others; raise --max-depth to read it")];
    }

    private IEnumerable<SourceEntry> Nested(Place place, FileForm form, RawMember member)
    {
        using var stream = member.Open(place.Source);
        foreach (var entry in Inside(place, form, stream))
        {
            yield return entry;
        }
    }

    private SourceEntry Article(string name, FileForm form, RawMember member)
    {
        try
        {
            using var stream = Packings.Open(member.Open(name), form, name, budget);
            var (bytes, failure) = SourceReader.Bytes(name, stream, Math.Min(member.Size, SourceLimits.Harmless), budget.Limits.MaxSize);
            return failure is null ? new SourceMember(name, bytes, member.ModifiedAt) : new UnreadableSource(name, failure);
        }
        catch (Exception failure) when (Damage.Is(failure) && failure is not LimitException { EndsContainer: true })
        {
            return new UnreadableSource(name, Damage.Of(name, failure));
        }
    }
}
