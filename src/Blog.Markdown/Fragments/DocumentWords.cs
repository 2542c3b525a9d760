using System.Collections.Immutable;

namespace Blog.Markdown.Fragments;

/// <summary>All words that documents add to their authors' text.</summary>
public static class DocumentWords
{
    /// <summary>Names the section of footnotes, to screen readers.</summary>
    public static Word Footnotes { get; } = new("footnotes", "Footnotes");

    /// <summary>Names the link from a footnote to where it is referred to; <c>{0}</c> is its number.</summary>
    public static Word BackToReference { get; } = new("back_to_reference", "Back to reference {0}");

    /// <summary>Names the mark in code that leads to a note below it; <c>{0}</c> is the note's number.</summary>
    public static Word CodeNote { get; } = new("code_note", "Note {0}");

    /// <summary>Names the link from a note to its mark in the code; <c>{0}</c> is the note's number.</summary>
    public static Word BackToCode { get; } = new("back_to_code", "Back to the code at note {0}");

    /// <summary>Names the link of a heading to itself; <c>{0}</c> is the heading.</summary>
    public static Word LinkToSection { get; } = new("link_to_section", "Link to this section: {0}");

    /// <summary>Names the box that a table scrolls in, to screen readers.</summary>
    public static Word Table { get; } = new("table", "Table");

    /// <summary>Stands for a diagram whose author does not say what it shows, where it is a picture.</summary>
    public static Word Diagram { get; } = new("diagram", "Diagram");

    /// <summary>The titles of alerts, as on GitHub; the key ends in the kind.</summary>
    public static ImmutableArray<Word> Alerts { get; } =
    [
        new("alert_note", "Note"),
        new("alert_tip", "Tip"),
        new("alert_important", "Important"),
        new("alert_warning", "Warning"),
        new("alert_caution", "Caution"),
    ];

    /// <summary>Every word.</summary>
    public static ImmutableArray<Word> All { get; } =
    [Footnotes, BackToReference, CodeNote, BackToCode, LinkToSection, Table, Diagram, .. Alerts];
}

/// <summary>A text for the reader that no author wrote, in the document's language.</summary>
/// <param name="Key">The name under which a theme has its own words for it: <c>alert_note</c>.</param>
/// <param name="Standard">The English for it, where a theme has none; <c>{0}</c> stands for its argument.</param>
public sealed record Word(string Key, string Standard);
