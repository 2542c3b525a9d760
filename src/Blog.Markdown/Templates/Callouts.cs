using Blog.Markdown.Alerts;
using Blog.Markdown.Directives;
using Blog.Markdown.Fragments;
using Blog.Text.Names;

namespace Blog.Markdown.Templates;

/// <summary>Callouts of Obsidian and others, <c>> [!info]</c>: alerts of a kind that GitHub does not have.</summary>
internal static class Callouts
{
    private const int LongestName = 24;

    /// <summary>The callout that a quote's text starts with, and where its mark ends; null for none.</summary>
    public static (TemplateKind Kind, int End)? At(string text)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, LongestName + 3)).IndexOf(']');
        if (close < 3 || !text.StartsWith("[!", StringComparison.Ordinal) || text.AsSpan(close + 1).StartsWith("("))
            return null;
        var name = text[2..close];
        if (!name.All(c => char.IsAsciiLetter(c) || c == '-') || AlertKinds.TitleOf(name) is not null)
            return null;
        var meant = Meant(name);
        var cure =
            meant is null ? TemplateKind.Callout.Cure
            : meant == ContainerName.Details ? "write ::: details"
            : $"write [!{meant}]";
        return (TemplateKind.Callout with { Cure = cure }, close + 1);
    }

    private static string? Meant(string name) =>
        ContainerName.Find(name)
        ?? NearestName.Find(name, DocumentWords.Alerts.Select(a => a.Standard.ToUpperInvariant()));
}
