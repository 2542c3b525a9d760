namespace Blog.Markdown.Fragments;

/// <summary>A point in a fragment's HTML where something is put in.</summary>
/// <param name="Offset">The position in <see cref="HtmlFragment.Html"/> before which it goes.</param>
public abstract record HtmlHole(int Offset);
