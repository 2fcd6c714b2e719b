namespace NewsArchive.Model;

/// <summary>Something odd in a file. Reading goes on: what is odd is reported, never thrown.</summary>
/// <param name="Rule">The id of the rule, one of <see cref="DiagnosticRules"/>.</param>
/// <param name="Message">One sentence for people; may quote the file.</param>
/// <param name="Range">The bytes it speaks of; empty at 0 where it speaks of the whole file.</param>
public sealed record Diagnostic(string Rule, string Message, ByteRange Range);
