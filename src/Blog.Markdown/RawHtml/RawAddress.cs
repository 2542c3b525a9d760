using Blog.Markdown.Fragments;

namespace Blog.Markdown.RawHtml;

/// <summary>An address in a piece of HTML.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What holds it.</param>
internal readonly record struct RawAddress(int Start, int End, LinkKind Kind);
