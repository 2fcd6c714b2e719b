using NewsArchive.Cli;
using NewsArchive.Cli.Commands;

return ArchiveCli.Run(args, Surroundings.OfProcess());
