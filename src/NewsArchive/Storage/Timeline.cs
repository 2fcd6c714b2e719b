using System.Collections.Immutable;

namespace NewsArchive.Storage;

/// <summary>The length of the bars of a timeline.</summary>
public enum Interval
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Seven days from Monday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>A stretch of days and how many articles match in it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Articles">The matching articles.</param>
public readonly record struct TimelineBar(DateOnly From, DateOnly To, long Articles);

/// <summary>How matches lie in time.</summary>
/// <param name="By">The length of the bars.</param>
/// <param name="Bars">From the first to the last that has an article, in order, without a gap: where nothing matches the number is 0.</param>
/// <param name="Undated">Matching articles without a day.</param>
public sealed record Timeline(Interval By, ImmutableArray<TimelineBar> Bars, long Undated);
