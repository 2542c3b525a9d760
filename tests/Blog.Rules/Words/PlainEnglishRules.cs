using System.Text.RegularExpressions;
using Blog.Rules.Repository;

namespace Blog.Rules.Words;

public class PlainEnglishRules
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled;

    // What stands in a text that reads like a translation, and what to say. Case does not count.
    private static readonly (string Pattern, string Instead)[] Patterns =
    [
        (
            @"\b(is|are|was|were) no\b(?<!\bthere [a-z]+ no)"
                + @"(?! (longer|more|less|fewer|later|earlier|larger|smaller|better)\b)",
            "'is not an X', 'no X is', 'has no X'"
        ),
        (@"\b(came|comes?) to\b(?! (rest|an end|its end)\b)", "'the result of X', 'reaches', 'becomes'"),
        (@"\b(is|are|was|were|be|been) told\b(?! apart)", "'is reported', 'gets', 'learns', 'is distinguished'"),
        (@"\banew\b", "'again', 're-'"),
        (@"\bonce more\b", "'again'"),
        (@"\bof which\b(?<!\b(all|both|each|most|many|some|none|one|two) of which)", "two sentences, 'whose', 'its'"),
        (@"\bof what it is made\b", "'its sources'"),
        // What stands in somebody's way is named so.
        (
            @"\bin the way of\b(?<!\b(is|are|was|were|be|being|stands?|stood|gets?) in the way of)",
            "'as X does', 'like X'"
        ),
        (@"\bfor want of\b", "'without'"),
        (@"\bit is so that\b", "the sentence without it"),
        (@"\bwhoever\b", "the noun: 'the caller', 'a reader', 'the one who'"),
        (@"\bwhat is wrong (is|are|stands)\b", "'diagnostics are'"),
        (@"\bwhat reads\b", "the noun: 'the reader', 'the parser'"),
        (">The pipeline\\.<", "what the name does not say, or <inheritdoc/>"),
        (">The command\\.<|The command with its words and options", "what the name does not say, or <inheritdoc/>"),
        ("Carries the command out", "what the name does not say, or <inheritdoc/>"),
        (">BLOG[0-9]{3}\\.<", "what the author did wrong"),
    ];

    private static readonly (Regex Pattern, string Instead)[] Turns =
    [
        .. Patterns.Select(p => (new Regex(p.Pattern, Options), p.Instead)),
    ];

    // Texts that say it on purpose, each with its reason.
    private static readonly (string Path, string Text, string Reason)[] Exceptions = [];

    [Fact]
    public void Texts_are_in_plain_English() =>
        HouseRule.Holds(
            "Comments, messages and documents say things in plain English: subject first, an active verb, "
                + "the ordinary word (CONTRIBUTING.md, House rules).",
            "Write the sentence again; behind each place stands what may be said instead. A text that must stay, such "
                + "as a quotation, goes into the list of exceptions with its reason.",
            Texts().SelectMany(Offences)
        );

    [Fact]
    public void Every_exception_is_needed() =>
        HouseRule.Holds(
            "The list of exceptions holds nothing that no longer stands in its file.",
            "Take it off the list.",
            Exceptions
                .Where(e => RepositoryRoot.Read(e.Path)?.Contains(e.Text, StringComparison.Ordinal) != true)
                .Select(e => $"{e.Path}: {e.Text}")
        );

    [Theory]
    [InlineData("// A draft is no post.", 1)]
    [InlineData("// There is no post, and it is no longer there.", 0)]
    [InlineData("// A draft is\n// no post.", 1)]
    [InlineData("/// <summary>What\n/// reading came to.</summary>", 1)]
    [InlineData("class A { string b = \"It is made \" + $\"anew\"; }", 1)]
    [InlineData("class A { string b = \"It is \" + $\"no {post}\"; }", 1)]
    [InlineData("class A { string b = $\"\"\"\n    <p>\n    You are told {b}\n    \"\"\"; }", 1)]
    [InlineData("class A { string b = M(\"it is\", \"no post\"); int anew; }", 0)]
    [InlineData("/// <summary>BLOG001.</summary>", 1)]
    [InlineData("/// <summary>A folder stands in the way of a file.</summary>", 0)]
    [InlineData("/* once more */ // for want of it", 2)]
    public void Foreign_turns_in_code_are_seen(string text, int offences) =>
        Assert.Equal(offences, TextRun.OfCode(SourceFile.Parse("src/P/A.cs", text)).SelectMany(Offences).Count());

    [Fact]
    public void An_offence_names_its_line() =>
        Assert.StartsWith(
            "src/P/README.md:3 'once more'",
            Assert.Single(Offences(TextRun.OfMarkdown("src/P/README.md", "# P\n\nRead it once\nmore.\n")))
        );

    private static IEnumerable<TextRun> Texts() =>
        RepositoryRoot
            .Files("src", ".md")
            .Concat(RepositoryRoot.Files("docs", ".md"))
            .Concat(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
            .Select(f => TextRun.OfMarkdown(f, RepositoryRoot.Read(f)!))
            .Concat(CodeBase.Src.SelectMany(TextRun.OfCode));

    private static IEnumerable<string> Offences(TextRun run)
    {
        var text = run.Text;
        return Turns.SelectMany(t =>
            t.Pattern.Matches(text)
                .Where(m => !IsExcepted(run.Path, text, m))
                .Select(m => $"{run.Path}:{run.LineAt(m.Index)} '{m.Value}'; say {t.Instead}")
        );
    }

    private static bool IsExcepted(string path, string text, Match match) =>
        Exceptions.Any(e =>
            e.Path == path
            && text.IndexOf(e.Text, StringComparison.Ordinal) is >= 0 and var start
            && start <= match.Index
            && match.Index < start + e.Text.Length
        );
}
