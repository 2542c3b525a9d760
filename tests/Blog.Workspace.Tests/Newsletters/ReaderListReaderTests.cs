using Blog.Text;
using Blog.Workspace.Newsletters;

namespace Blog.Workspace.Tests.Newsletters;

public class ReaderListReaderTests
{
    [Fact]
    public void A_list_has_an_address_a_line_and_comments()
    {
        var list = Read(
            "# Readers\n\nada@x.example\r\n  Bob <bob@x.example>  # since May\n\"Eve # one\"@x.example#no\n"
        );
        Assert.Equal(["ada@x.example", "bob@x.example"], list.Recipients.Select(r => r.Address));
        Assert.Equal("Bob", list.Recipients[1].Name);
    }

    [Fact]
    public void Every_malformed_line_is_told_with_its_place()
    {
        var list = Read("ada@x.example\n  nobody\nbob@x.example, eve@x.example\n");
        Assert.Equal(
            [
                "readers.txt:2:3: error BLOG131: This is not the address of a reader: it has no '@'.",
                "readers.txt:3:1: error BLOG131: This is not the address of a reader: "
                    + "it is neither 'ada@example.org' nor 'Ada <ada@example.org>'.",
            ],
            list.Diagnostics.Select(d => d.ToString())
        );
    }

    [Fact]
    public void An_address_that_stands_twice_is_sent_to_once()
    {
        var list = Read("ada@x.example\nAda <ADA@X.example>\n");
        Assert.Single(list.Recipients);
        Assert.Equal(
            "readers.txt:2:1: info BLOG132: 'ADA@X.example' stands in the list already, in line 1.",
            list.Diagnostics.Single().ToString()
        );
    }

    private static ReaderList Read(string text) =>
        ReaderListReader.Read(new SourceText(new ContentPath("readers.txt"), text));
}
