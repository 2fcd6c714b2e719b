using System.Collections.Immutable;

namespace NewsArchive.Storage;

/// <summary>Counts over the current articles of an archive.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Undated">Articles without a date, counted in <paramref name="Articles"/> too.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Posts">Posts, each occurrence counted.</param>
/// <param name="Quotations">Quotations of kind direct.</param>
/// <param name="First">The earliest day, null where no article has one.</param>
/// <param name="Last">The latest day.</param>
/// <param name="Platforms">Posts by platform, most first, then by key.</param>
/// <param name="Handles">The handles embedded most, most first, then by platform and handle; at most ten.</param>
public sealed record ArchiveStats(
    long Articles,
    long Undated,
    long Sources,
    long Posts,
    long Quotations,
    DateOnly? First,
    DateOnly? Last,
    ImmutableArray<PlatformCount> Platforms,
    ImmutableArray<HandleCount> Handles);

/// <summary>How often a platform's posts occur.</summary>
/// <param name="Platform">The platform's key.</param>
/// <param name="Posts">Occurrences.</param>
public readonly record struct PlatformCount(string Platform, long Posts);

/// <summary>How often an account's posts occur.</summary>
/// <param name="Platform">The platform's key.</param>
/// <param name="Handle">The handle.</param>
/// <param name="Posts">Occurrences.</param>
/// <param name="Articles">Articles that embed at least one.</param>
public readonly record struct HandleCount(string Platform, string Handle, long Posts, long Articles);
