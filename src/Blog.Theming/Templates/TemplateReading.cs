using Scriban;

namespace Blog.Theming.Templates;

/// <summary>Has Scriban read templates, whatever is in them.</summary>
internal static class TemplateReading
{
    /// <summary>Reads a template; null where Scriban fails over a mistake instead of telling it.</summary>
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

    /// <summary>The code at which Scriban fails: the first with which the text up to its end cannot be read. The whole
    /// text where that is not found.</summary>
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
