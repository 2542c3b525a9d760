using AngleSharp.Dom;

namespace Blog.Html.Drawings;

/// <summary>Counts what a drawing shows. A <c>use</c> shows another part again, which may itself have some: a short
/// drawing can be without end.</summary>
internal static class SvgCopies
{
    /// <summary>How many elements are shown, those that are shown again included.</summary>
    /// <param name="root">The drawing.</param>
    /// <param name="most">Counting ends above this.</param>
    public static int Count(IElement root, int most)
    {
        if (root.QuerySelector("use") is null)
            return 0;
        var parts = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().OfType<IElement>())
        {
            if (element.Id is { Length: > 0 } id)
                parts.TryAdd(id, element);
        }

        var count = 0;
        var open = new Stack<IElement>([root]);
        while (open.TryPop(out var element) && count <= most)
        {
            count++;
            foreach (var child in element.Children)
                open.Push(child);
            if (element.LocalName == "use" && parts.GetValueOrDefault(TargetOf(element)) is { } shown)
                open.Push(shown);
        }

        return count;
    }

    private static string TargetOf(IElement use) =>
        (use.GetAttribute("href") ?? use.GetAttribute("xlink:href") ?? "").Trim().TrimStart('#');
}
