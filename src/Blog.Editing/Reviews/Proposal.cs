using Blog.Editing.Reviews.Texts;

namespace Blog.Editing.Reviews;

/// <summary>Something that a review of a month may show.</summary>
/// <param name="Section">The section it belongs in.</param>
/// <param name="Key">What <c>drafted</c> in the review's front matter remembers it by.</param>
/// <param name="Identity">What it is known by among the links of a text, in whatever form they are written.</param>
/// <param name="Markdown">Its blocks, with empty lines between them and LF at line ends; none at the start and the
/// end.</param>
/// <param name="Says">What it is, for the author: a title or an address.</param>
internal sealed record Proposal(SectionName Section, string Key, string Identity, string Markdown, string Says);
