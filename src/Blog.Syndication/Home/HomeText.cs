using System.Collections.Immutable;

namespace Blog.Syndication.Home;

/// <summary>A text of this program.</summary>
/// <param name="Markdown">The text, ended by a line end; empty for nothing.</param>
/// <param name="Remarks">What is no longer as it was, in the order of the kinds of conversion.</param>
public sealed record HomeText(string Markdown, ImmutableArray<HomeRemark> Remarks);

/// <summary>Something that is no longer as it was.</summary>
/// <param name="IsLost">Whether readers miss it now.</param>
/// <param name="Subject">What it is: <c>a script</c>.</param>
/// <param name="Outcome">What became of it, as a clause: <c>left out</c>.</param>
public sealed record HomeRemark(bool IsLost, string Subject, string Outcome);
