using Blog.Import.Foreign;
using Blog.Import.Texts.Tables;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Tests.Texts.Tables;

public sealed class TagTablesTests
{
    [Theory]
    [InlineData("Percent", "highlight", "Liquid", true)]
    [InlineData("Percent", "codeblock", "Liquid", false)]
    [InlineData("Percent", "codeblock", "Nunjucks", true)]
    [InlineData("Hugo", "Figure", "HugoShortcodes", true)]
    [InlineData("Hugo", "figure", "Liquid", false)]
    [InlineData("Call", "youtube", "Zola", true)]
    public void A_tag_has_a_meaning_in_its_dialects_only(string form, string name, string dialects, bool isKnown)
    {
        var tag = new ForeignTag(Enum.Parse<TagForm>(form), name, "", 0, 0);

        Assert.Equal(isKnown, TagTables.Find(tag, Enum.Parse<Dialects>(dialects)) is not null);
    }
}
