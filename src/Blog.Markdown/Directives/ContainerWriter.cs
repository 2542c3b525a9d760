using System.Collections.Immutable;
using Blog.Markdown.Alerts;
using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Blog.Text;

namespace Blog.Markdown.Directives;

/// <summary>Writes containers of other programs around their content.</summary>
internal static class ContainerWriter
{
    /// <summary>The HTML of a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="content">Its content.</param>
    /// <param name="place">Where its name is written.</param>
    public static HtmlFragment Write(Container container, HtmlFragment content, SourceSpan place) =>
        container.Meaning is not { } meaning ? WriteBlock(container, content)
        : AlertKinds.TitleOf(meaning) is { } kind ? WriteAlert(kind, container.Title, content)
        : WriteDetails(container, content, place);

    private static HtmlFragment WriteBlock(Container container, HtmlFragment content)
    {
        var id = container.Id is null ? "" : $" id=\"{HtmlEscaping.Escape(container.Id)}\"";
        var classes = container.Classes.Length == 0 ? "" : $" class=\"{HtmlEscaping.Escape(container.Classes)}\"";
        return Around($"<div{id}{classes}>\n", [], content);
    }

    private static HtmlFragment WriteDetails(Container container, HtmlFragment content, SourceSpan place)
    {
        var attributes = ImmutableArray.CreateBuilder<DirectiveAttribute>();
        if (container.Title.Length > 0)
            attributes.Add(new DirectiveAttribute("summary", container.Title, place));
        if (container.IsOpen)
            attributes.Add(new DirectiveAttribute("open", "true", place));
        var details = new DirectiveHole(0, ContainerName.Details, place, attributes.ToImmutable(), content);
        return new HtmlFragment("", [details]);
    }

    private static HtmlFragment WriteAlert(Word word, string title, HtmlFragment content)
    {
        var start = AlertRenderer.StartOf(word);
        return title.Length > 0
            ? Around($"{start}{HtmlEscaping.Escape(title)}</p>\n", [], content)
            : Around(start + "</p>\n", [new WordHole(start.Length, word, "")], content);
    }

    private static HtmlFragment Around(string start, ImmutableArray<HtmlHole> holes, HtmlFragment content)
    {
        var within = content.Holes.Select(h => h with { Offset = h.Offset + start.Length });
        return new HtmlFragment(start + content.Html + "</div>\n", [.. holes, .. within]);
    }
}
