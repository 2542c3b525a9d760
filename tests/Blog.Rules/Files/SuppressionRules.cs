using System.Text.RegularExpressions;
using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Files;

public partial class SuppressionRules
{
    private const string Cure = "Mend what the warning says, or write the reason on the line.";

    [Fact]
    public void A_warning_switched_off_in_code_has_its_reason_on_the_line() =>
        HouseRule.Holds(
            "'#pragma warning disable' is followed by '// reason' on its line; "
                + "SuppressMessage and its like have a Justification.",
            Cure,
            CodeBase.All.SelectMany(Offences)
        );

    [Fact]
    public void A_warning_switched_off_in_a_project_has_its_reason_beside_it() =>
        HouseRule.Holds(
            "NoWarn and WarningsNotAsErrors have a comment that says why, on the line or the one above.",
            Cure,
            new[] { "src", "tests" }
                .SelectMany(d => new[] { ".csproj", ".props", ".targets" }.SelectMany(e => RepositoryRoot.Files(d, e)))
                .Append("Directory.Build.props")
                .SelectMany(f => Unexplained(f, Silencing(), "<!--"))
        );

    [Fact]
    public void A_rule_switched_off_in_editorconfig_has_its_reason_above_it() =>
        HouseRule.Holds(
            "A severity of none in .editorconfig has a comment above it, except where tests as a whole "
                + "are freed of a rule.",
            Cure,
            Unexplained(".editorconfig", Off(), "#").Where(o => !IsAfterTests(o))
        );

    [Theory]
    [InlineData("#pragma warning disable CA1000\nclass A;", 1)]
    [InlineData("#pragma warning disable CA1000 // The name is the format's own.\nclass A;", 0)]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"b\")] class A;", 1)]
    [InlineData("[SuppressMessage(\"a\", \"b\", Justification = \"The name is the format's own.\")] class A;", 0)]
    public void Suppressions_without_a_reason_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file)
    {
        var pragmas = file
            .Tree.GetRoot()
            .DescendantNodes(descendIntoTrivia: true)
            .OfType<PragmaWarningDirectiveTriviaSyntax>()
            .Where(p =>
                p.DisableOrRestoreKeyword.Text == "disable"
                && !p.ToFullString().Contains("// ", StringComparison.Ordinal)
            )
            .Select(p => file.At(p, "switches a warning off"));
        var attributes = file.Nodes<AttributeSyntax>()
            .Where(a =>
                a.Name.ToString().Contains("SuppressMessage", StringComparison.Ordinal)
                && a.ArgumentList?.ToString().Contains("Justification", StringComparison.Ordinal) != true
            )
            .Select(a => file.At(a, "switches a warning off"));
        return pragmas.Concat(attributes);
    }

    private static IEnumerable<string> Unexplained(string path, Regex silencing, string comment)
    {
        var lines = RepositoryRoot.Read(path)!.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                silencing.IsMatch(lines[i])
                && !lines[i].Contains(comment, StringComparison.Ordinal)
                && (i == 0 || !lines[i - 1].Contains(comment, StringComparison.Ordinal))
            )
                yield return $"{path}:{i + 1} {lines[i].Trim()}";
        }
    }

    private static bool IsAfterTests(string offence)
    {
        var before = RepositoryRoot
            .Read(".editorconfig")!
            .Split('\n')
            .Take(int.Parse(offence.Split(':', ' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        return before.Last(l => l.StartsWith('[')).StartsWith("[tests/", StringComparison.Ordinal);
    }

    [GeneratedRegex("<(NoWarn|WarningsNotAsErrors)>")]
    private static partial Regex Silencing();

    [GeneratedRegex(@"severity\s*=\s*none")]
    private static partial Regex Off();
}
