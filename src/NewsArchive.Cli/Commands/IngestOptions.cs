using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary>How <c>archive ingest</c> works.</summary>
internal static class IngestOptions
{
    /// <summary>The usual value of <c>--index</c>.</summary>
    public const string Graft = "graft";

    /// <summary>The other value of <c>--index</c>.</summary>
    public const string Api = "api";

    /// <summary><c>--jobs</c>.</summary>
    public static Option<int?> Jobs()
    {
        Option<int?> jobs = new("--jobs") { Description = "How many threads read and index. Default: one for each processor.", HelpName = "n" };
        jobs.Validators.Add(result =>
        {
            if (result.GetValue(jobs) is < 1 or > 256)
            {
                result.AddError("--jobs takes a number from 1 to 256.");
            }
        });
        return jobs;
    }

    /// <summary><c>--rehash</c>.</summary>
    public static Option<bool> Rehash() => new("--rehash") { Description = "Read files too whose size and time have not changed." };

    /// <summary><c>--index</c>.</summary>
    public static Option<string> Index() => new Option<string>("--index")
    {
        Description = $"How to write the full text: {Graft} (in memory on all threads, then put into the archive), {Api} (by SQLite alone; slower). Default: {Graft}.",
        HelpName = $"{Graft}|{Api}",
    }.AcceptOnlyFromAmong(Graft, Api);
}
