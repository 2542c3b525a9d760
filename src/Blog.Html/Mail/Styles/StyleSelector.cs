using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;

namespace Blog.Html.Mail.Styles;

/// <summary>A selector of elements and classes.</summary>
/// <param name="Steps">Its steps, the element itself first, then what is around it.</param>
/// <param name="Specificity">Its rank among others: classes count before elements.</param>
internal sealed partial record StyleSelector(ImmutableArray<StyleStep> Steps, int Specificity)
{
    /// <summary>Reads a selector; null when it has anything else.</summary>
    public static StyleSelector? Read(string text)
    {
        var steps = new List<StyleStep>();
        var isChild = false;
        foreach (
            var word in text.Replace(">", " > ", StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (word == ">")
            {
                isChild = true;
                continue;
            }

            if (!Compound().IsMatch(word))
                return null;
            var parts = word.Split('.');
            steps.Add(new StyleStep(parts[0] is "*" ? "" : parts[0].ToLowerInvariant(), [.. parts[1..]], isChild));
            isChild = false;
        }

        steps.Reverse();
        return steps.Count == 0
            ? null
            : new StyleSelector([.. steps], steps.Sum(s => (s.Classes.Length * 100) + (s.Element.Length > 0 ? 1 : 0)));
    }

    /// <summary>Whether it matches an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">What is around it, the innermost last.</param>
    public bool Fits(HtmlElement element, IReadOnlyList<HtmlElement> around) =>
        Steps[0].Fits(element) && FitsAround(1, around, around.Count - 1);

    private bool FitsAround(int step, IReadOnlyList<HtmlElement> around, int innermost)
    {
        if (step == Steps.Length)
            return true;
        // A step's combinator is about the step inside it.
        if (Steps[step - 1].IsChild)
            return innermost >= 0 && Steps[step].Fits(around[innermost]) && FitsAround(step + 1, around, innermost - 1);
        for (var i = innermost; i >= 0; i--)
        {
            if (Steps[step].Fits(around[i]) && FitsAround(step + 1, around, i - 1))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^(?:\*|[a-zA-Z][a-zA-Z0-9]*)?(?:\.[a-zA-Z_-][a-zA-Z0-9_-]*)*$")]
    private static partial Regex Compound();
}

/// <summary>A step of a selector.</summary>
/// <param name="Element">The element's name; empty for any.</param>
/// <param name="Classes">The classes it has.</param>
/// <param name="IsChild">Whether it stands right inside the step before it in the selector.</param>
internal sealed record StyleStep(string Element, ImmutableArray<string> Classes, bool IsChild)
{
    /// <summary>Whether it matches an element, without what is around it.</summary>
    public bool Fits(HtmlElement element) =>
        (Element.Length == 0 || Element == element.Name) && (Classes.IsEmpty || Classes.All(element.HasClass));
}
