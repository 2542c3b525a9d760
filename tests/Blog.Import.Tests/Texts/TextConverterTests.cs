using Blog.Import.Foreign;
using Blog.Import.Texts;

namespace Blog.Import.Tests.Texts;

public sealed class TextConverterTests
{
    [Fact]
    public void Remarks_have_the_lines_of_the_old_file_however_many_lines_are_new()
    {
        var (_, remarks) = Conversions.Run(
            Dialects.Liquid,
            "a\n{% youtube b %}\nc\n{% youtube d %}\n{% highlight js %}\nx\n{% endhighlight %}\n"
                + "{{ page.x }} [e](/nope/)\n"
        );

        Assert.Equal(
            [(6, RemarkKind.Converted), (8, RemarkKind.Converted), (9, RemarkKind.Converted)],
            remarks.Where(r => r.Kind == RemarkKind.Converted).Select(r => (r.Line!.Value, r.Kind)).Order()
        );
        Assert.All(remarks.Where(r => r.Kind != RemarkKind.Converted), r => Assert.Equal(12, r.Line));
        Assert.Equal(5, remarks.Length);
    }

    [Fact]
    public void Line_ends_become_those_of_this_program() =>
        Assert.Equal("a\nb\nc\n", Conversions.Text(Dialects.None, "a\r\nb\rc\r\n"));

    [Fact]
    public void A_constant_is_found_whatever_ends_its_line() =>
        Assert.Equal(
            "\nThere are 3.\n",
            Conversions.Text(Dialects.Mdx, "export const n = 3\r\n\r\nThere are {n}.\r\n")
        );

    [Fact]
    public void A_mark_that_the_text_has_itself_is_no_address() =>
        Assert.Equal(
            "old-address-0- [a](b.md)\n",
            Conversions.Text(Dialects.Liquid, "old-address-0- [a]({% post_url b %})\n", ("b", "b.md"))
        );

    [Theory]
    [InlineData("* TOC\n{:toc}\n", true)]
    [InlineData("[TOC]\n", true)]
    [InlineData("{{< toc >}}\n", true)]
    [InlineData("```\n[TOC]\n```\n", false)]
    [InlineData("Write [TOC].\n", false)]
    [InlineData("a\r\n\r\n[TOC]\r\nb\r\n", true)]
    public void A_table_of_contents_is_seen(string text, bool isAskedFor) =>
        Assert.Equal(isAskedFor, TextConverter.AsksForContents(Conversions.Document(Conversions.All, text)));

    [Fact]
    public void An_address_that_another_stands_in_is_changed_with_it_or_not_at_all()
    {
        var text = Conversions.Text(Dialects.None, "[/a/](/a/) and /a/ and <b title=\"/a/\">\n", ("/a/", "a.md"));

        Assert.Equal("[/a/](a.md) and /a/ and <b title=\"/a/\">\n", text);
    }
}
