namespace Blog.Import.Texts.Drafts;

/// <summary>A stretch of a text and its replacement.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends; the start to add something.</param>
/// <param name="Text">The replacement.</param>
internal readonly record struct TextSplice(int Start, int End, string Text);
