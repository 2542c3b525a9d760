namespace Blog.Markdown.Fragments;

/// <summary>The forms of a formula.</summary>
/// <param name="Page">HTML for the document's own page, with ids.</param>
/// <param name="Elsewhere">HTML for other pages, feeds and copies, without ids and links to them.</param>
/// <param name="Text">A line of plain text.</param>
/// <param name="Simple">HTML of <c>i</c>, <c>b</c>, <c>sub</c>, <c>sup</c> and <c>code</c>; null
/// when the formula needs more.</param>
public sealed record FormulaForms(string Page, string Elsewhere, string Text, string? Simple)
{
    /// <summary>The TeX that other programs understand, without commands of the site's and the document's own; null
    /// when it is what the author wrote.</summary>
    public string? PortableTex { get; init; }
}
