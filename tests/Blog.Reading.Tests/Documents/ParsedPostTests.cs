using Blog.Testing;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Tests.Documents;

public class ParsedPostTests
{
    private const string Matter = "title: A\ndate: 2020-01-01\ntags: [x]";

    [Theory]
    [InlineData("title: B\ndate: 2020-01-01\ntags: [x]")]
    [InlineData("title: A\ndate: 2020-01-01")]
    [InlineData("date: 2020-01-01\ntags: [y, z]\ntitle: A")]
    [InlineData(Matter + "\ndescription: D")]
    [InlineData(Matter + "\nupdated: 2021-01-01")]
    [InlineData(Matter + "\nimage: https://a.example/i.png")]
    [InlineData(Matter + "\n# a comment")]
    public void Details_decide_nothing_about_the_place_of_a_document(string other) =>
        Assert.Equal(StructureOf(Matter), StructureOf(other));

    [Theory]
    [InlineData("title: A\ndate: 2020-01-02\ntags: [x]")]
    [InlineData(Matter + "\nslug: other")]
    [InlineData(Matter + "\npermalink: /other/")]
    [InlineData(Matter + "\nseries: S")]
    [InlineData(Matter + "\ndraft: true")]
    [InlineData(Matter + "\nlang: de")]
    [InlineData(Matter + "\nredirect_from: [/old/]")]
    [InlineData(Matter + "\nexpires: 2030-01-01")]
    [InlineData(Matter + "\ncrossposts: [{to: medium}]")]
    [InlineData(Matter + "\nmood: {a: [b]}")]
    [InlineData(Matter + "\nmood: {a: b}")]
    // An alias may come to mean something else.
    [InlineData("title: A\ndate: 2020-01-01\ntag: [x]")]
    public void All_else_counts(string other) => Assert.NotEqual(StructureOf(Matter), StructureOf(other));

    [Fact]
    public void A_title_in_an_address_counts()
    {
        var settings = ("content/site.yml", TestSite.Settings + "permalinks: {posts: \"/{title}/\"}\n");

        Assert.NotEqual(StructureOf(Matter, settings), StructureOf(Matter.Replace("A", "B"), settings));
    }

    [Fact]
    public void Without_a_title_in_front_matter_all_counts() =>
        Assert.NotEqual(StructureOf("date: 2020-01-01"), StructureOf("date: 2020-01-01\ntags: [x]"));

    private static Fingerprint StructureOf(string matter, params (string, string)[] others) =>
        TestSite
            .With([("content/posts/2020-01-01-a.md", $"---\n{matter}\n---\n# Head\n\nText.\n"), .. others])
            .Build()
            .Site.Catalogue.Find(new ContentPath("content/posts/2020-01-01-a.md"))!
            .Parsed.StructureFingerprint;
}
