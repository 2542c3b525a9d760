using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Blog.Browser.Chromium;

/// <summary>
/// Asks axe, in the page itself, what somebody could not read or use there. Frames are not looked into: what is shown
/// in one is no page of the site. (Driving axe frame by frame opens one more page for each question, which takes
/// longer than the answer.)
/// </summary>
internal static class Axe
{
    /// <summary>The rules of WCAG A and AA and the best practices that axe asks for of its own accord.</summary>
    public const string UsualRules = "{}";

    /// <summary>Those, and one that WCAG 2.2 AA asks for and axe leaves off unless it is asked for.</summary>
    public const string AllRules = """{ rules: { "target-size": { enabled: true } } }""";

    /// <summary>What another colour scheme can break: all else would be said again.</summary>
    public const string ColourRules =
        """{ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }""";

    // Listing each of the thousands of elements that pass takes axe longer than looking at them.
    private const string Ask = """
        rules => axe.run(document, { ...rules, iframes: false, resultTypes: ["violations"] })
          .then(found => found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html).join(" | ")}`))
        """;

    private static readonly string Program = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with a page: rule, sentence and elements.</summary>
    /// <param name="page">A page where scripts run.</param>
    /// <param name="rules">Options of axe, as a script writes them.</param>
    public static async Task<string[]> AxeFaults(this IPage page, string rules = UsualRules)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
            await page.EvaluateAsync(Program);
        return await page.EvaluateAsync<string[]>($"({Ask})({rules})");
    }
}
