using System.Text;
using Blog.Editing.Drafts;
using Blog.Text;

namespace Blog.Editing.Tests.Drafts;

public class DraftEditTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nText\n", "---\ndraft: true\ntitle: A\n---\nText\n")]
    [InlineData("---\r\ntitle: A # x\r\n---\r\nText", "---\r\ndraft: true\r\ntitle: A # x\r\n---\r\nText")]
    [InlineData("---\ntitle: A\nDraft: no # yes\n---\n", "---\ntitle: A\nDraft: true # yes\n---\n")]
    [InlineData("---\n{ title: A }\n---\n", "---\n{ draft: true, title: A }\n---\n")]
    [InlineData("---\n---\nText\n", "---\ndraft: true\n---\nText\n")]
    [InlineData("title: A\n---\nText\n", "draft: true\ntitle: A\n---\nText\n")]
    [InlineData("Title: A\nTags: b\n\nText\n", "draft: true\nTitle: A\nTags: b\n\nText\n")]
    [InlineData("+++\ntitle = 'A'\n[extra]\nx = 1\n+++\n", "+++\ndraft = true\ntitle = 'A'\n[extra]\nx = 1\n+++\n")]
    [InlineData("{\n  \"title\": \"A\"\n}\nText\n", "{ \"draft\": true,\n  \"title\": \"A\"\n}\nText\n")]
    [InlineData("# A\n\nText\n", "---\ndraft: true\n---\n# A\n\nText\n")]
    [InlineData("\uFEFF---\ntitle: A\n---\n", "\uFEFF---\ndraft: true\ntitle: A\n---\n")]
    [InlineData("---\npublished: false\n---\n", "---\npublished: false\n---\n")]
    public void A_document_becomes_a_draft_and_nothing_else_changes(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(Of(before).Bytes.Span));

    [Theory]
    [InlineData("---\ntitle: [A\n---\n")]
    [InlineData("---\ntitle: A\ndraft:\n  x: 1\n  - 2\n---\n")]
    [InlineData("---\nx: &d false\ndraft: *d\ny: *d\n")]
    public void Front_matter_that_cannot_be_edited_stays_and_the_refusal_says_where(string text)
    {
        var edited = Of(text);
        Assert.Equal("BLOG097", edited.Refusal!.Id);
        Assert.Equal("content/posts/a.md", edited.Refusal.Location.Path.Value);
        Assert.True(edited.Bytes.IsEmpty);
    }

    private static EditedDraft Of(string text) =>
        DraftEdit.HoldBack(new ContentPath("content/posts/a.md"), Encoding.UTF8.GetBytes(text));
}
