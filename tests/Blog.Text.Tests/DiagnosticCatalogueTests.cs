using System.Reflection;
using System.Text.RegularExpressions;

namespace Blog.Text.Tests;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void All_lists_every_rule()
    {
        var fields = typeof(DiagnosticCatalogue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(DiagnosticRule))
            .Select(f => (DiagnosticRule)f.GetValue(null)!);

        Assert.Equal(fields.Select(r => r.Id).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(r => r.Id));
    }

    [Fact]
    public void Ids_are_unique_sorted_and_of_one_form()
    {
        var ids = DiagnosticCatalogue.All.Select(r => r.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^BLOG[0-9]{3}$", id));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_rule_has_a_message_a_cause_and_a_cure() =>
        Assert.All(
            DiagnosticCatalogue.All,
            rule =>
            {
                Assert.NotEmpty(rule.Message);
                Assert.EndsWith(".", rule.Cause);
                Assert.EndsWith(".", rule.Cure);
            }
        );

    [Fact]
    public void Every_message_takes_its_particulars() =>
        Assert.All(
            DiagnosticCatalogue.All,
            rule =>
            {
                var places = Regex
                    .Matches(rule.Message, @"(?<!\{)\{([0-9])\}")
                    .Select(m => int.Parse(m.Groups[1].Value))
                    .Distinct()
                    .Order()
                    .ToList();

                Assert.Equal(Enumerable.Range(0, places.Count), places);
                Assert.DoesNotContain(
                    "{0}",
                    rule.At(SourceLocation.OfFile(new ContentPath("x")), "a", "b", "c", "d", "e").Message
                );
            }
        );

    [Theory]
    [InlineData("BLOG010", "BLOG010")]
    [InlineData("blog010", "BLOG010")]
    [InlineData("BLOG999", null)]
    [InlineData("", null)]
    public void A_rule_is_found_by_its_id(string id, string? expected) =>
        Assert.Equal(expected, DiagnosticCatalogue.Find(id)?.Id);
}
