using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>What was nearly claimed as a post, and why not: for diagnostics and <c>archive explain</c>.</summary>
/// <param name="Span">The stretch that looked like a post.</param>
/// <param name="Rule">The rule that nearly claimed it.</param>
/// <param name="Reason">What was missing, as one phrase for people.</param>
internal readonly record struct NearPost(TextSpan Span, string Rule, string Reason);
