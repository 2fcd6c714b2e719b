using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsArchive.Benchmarks;
using NewsArchive.Benchmarks.Corpus;
using Perfolizer.Horology;

switch (args)
{
    case ["throughput", .. var folders] when folders.Length > 0 && folders.All(Directory.Exists):
        Throughput.Run(folders, Console.Out);
        return 0;
    case ["stages", .. var folders] when folders.Length > 0 && folders.All(Directory.Exists):
        Stages.Run(folders, Console.Out);
        return 0;
    case ["hostile"]:
        Hostile.Run(100, Console.Out);
        return 0;
    case ["hostile", var megabytes] when int.TryParse(megabytes, out var largest) && largest > 0:
        Hostile.Run(largest, Console.Out);
        return 0;
    case ["search", var archive, .. var words] when File.Exists(archive):
        Searches.Run(archive, words, Console.Out);
        return 0;
    case ["corpus", var folder, var count, .. var seed] when int.TryParse(count, out var articles) && articles > 0 && seed.Length <= 1:
        Console.Out.WriteLine($"{CorpusWriter.Write(folder, articles, seed is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 1)} bytes");
        return 0;
    case [['-', ..], ..]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddColumn(StatisticColumn.Median).AddJob(Repeated()));
        return 0;
    default:
        Console.Error.WriteLine("usage: throughput FOLDER…  |  stages FOLDER…  |  hostile [MEGABYTES]  |  search ARCHIVE [WORD…]  |  corpus FOLDER COUNT [SEED]  |  --filter '*'  (docs/benchmarks.md)");
        return 2;
}

// In this process: a project made by the benchmark library would not build under our build rules.
static Job Repeated() => Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(5).WithIterationCount(11).WithIterationTime(TimeInterval.FromMilliseconds(200));
