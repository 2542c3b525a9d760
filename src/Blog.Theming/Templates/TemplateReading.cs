using Scriban;

namespace Blog.Theming.Templates;

/// <summary>Has Scriban parse templates, even those on which it throws.</summary>
internal static class TemplateReading
{
    /// <summary>Parses a template; null where Scriban throws instead of reporting a mistake.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="name">Its name.</param>
    internal static Template? TryParse(string text, string name)
    {
        try
        {
            return Template.Parse(text, name);
        }
        catch (NotSupportedException)
        {
            // A statement where a function's expression should be leaves a node in the tree that Scriban's own visitor
            // cannot visit.
            return null;
        }
    }

    /// <summary>The code on which Scriban throws: the first with which the text up to its end cannot be parsed. The
    /// whole text where none is found.</summary>
    internal static Range FailsAt(string text, string name)
    {
        for (
            var end = text.IndexOf("}}", StringComparison.Ordinal);
            end >= 0;
            end = text.IndexOf("}}", end + 2, StringComparison.Ordinal)
        )
        {
            if (TryParse(text[..(end + 2)], name) is null)
                return Math.Max(0, text.LastIndexOf("{{", end, StringComparison.Ordinal))..(end + 2);
        }

        return Math.Max(0, text.LastIndexOf("{{", StringComparison.Ordinal))..text.Length;
    }
}
