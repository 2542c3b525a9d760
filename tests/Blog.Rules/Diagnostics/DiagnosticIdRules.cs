using System.Reflection;
using System.Text.RegularExpressions;
using Blog.Rules.Repository;
using Blog.Text;

namespace Blog.Rules.Diagnostics;

public partial class DiagnosticIdRules
{
    [Fact]
    public void An_id_is_given_once() =>
        HouseRule.Holds(
            "Every kind of mistake has an id of its own: BLOG and three digits.",
            "Take the next free number of the section; an id is never reused.",
            DiagnosticCatalogue
                .All.GroupBy(r => r.Id)
                .Where(g => g.Count() > 1 || !Id().IsMatch(g.Key))
                .Select(g => $"DiagnosticCatalogue.cs: {g.Key}, {g.Count()} times")
        );

    [Fact]
    public void All_lists_every_rule_in_the_order_of_their_ids()
    {
        var fields = typeof(DiagnosticCatalogue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticRule>();
        Assert.Equal(fields.Select(r => r.Id).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(r => r.Id));
    }

    [Fact]
    public void Every_rule_says_what_why_and_what_to_do() =>
        HouseRule.Holds(
            "Message, cause and cure are sentences.",
            "Write the missing one.",
            DiagnosticCatalogue
                .All.Where(r =>
                    new[] { r.Message, r.Cause, r.Cure }.Any(t => t.Length < 7 || !(t.EndsWith('.') || t.EndsWith('}')))
                )
                .Select(r => $"DiagnosticCatalogue.cs: {r.Id}")
        );

    [Fact]
    public void Every_id_is_produced_by_a_test()
    {
        var tests = RepositoryRoot
            .Files("tests", ".cs")
            .Concat(RepositoryRoot.Files("tests", ".md"))
            .Where(f => !f.StartsWith("tests/Blog.Rules/", StringComparison.Ordinal))
            .Select(f => RepositoryRoot.Read(f)!)
            .ToList();
        HouseRule.Holds(
            "Each diagnostic is produced by a test that names its id.",
            "Write a test whose input makes the mistake and whose expectation names the id.",
            DiagnosticCatalogue
                .All.Where(r => !tests.Any(t => t.Contains(r.Id, StringComparison.Ordinal)))
                .Select(r => $"tests/: no test names {r.Id} ({r.Message})")
        );
    }

    [GeneratedRegex("^BLOG[0-9]{3}$")]
    private static partial Regex Id();
}
