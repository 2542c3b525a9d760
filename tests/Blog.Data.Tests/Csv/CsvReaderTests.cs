using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests.Csv;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "[{a: '1', b: '2'}]")]
    [InlineData("a,b\r\n1,2\r\n3,4", "[{a: '1', b: '2'}, {a: '3', b: '4'}]")]
    [InlineData("a,b\r1,2\r", "[{a: '1', b: '2'}]")]
    [InlineData("a,b\n,\n", "[{a: '', b: ''}]")]
    [InlineData("a,b\n\"x,y\",\"1\r\n2\"\n", "[{a: 'x,y', b: '1\r\n2'}]")]
    [InlineData("a\n\"he said \"\"no\"\"\"\n", "[{a: 'he said \"no\"'}]")]
    [InlineData("a,b\n x , y\"z\" \n", "[{a: ' x ', b: ' y\"z\" '}]")]
    [InlineData("\uFEFF\"a\",b\n\n1,true\n\n\n", "[{a: '1', b: 'true'}]")]
    [InlineData("a,b\n", "[]")]
    [InlineData("\n\n", "nothing")]
    [InlineData("", "nothing")]
    public void Rows_become_maps_of_texts(string text, string expected)
    {
        var result = Read("data.csv", text);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, Show(result.Root));
    }

    [Theory]
    [InlineData("0.b", "\"x\r\n\"\"y\"\"\"")]
    [InlineData("0", "1😀,\"x\r\n\"\"y\"\"\"")]
    [InlineData("1.a", "2")]
    public void A_field_has_the_place_where_it_is_written(string path, string covered)
    {
        const string text = "a,b\r\n1😀,\"x\r\n\"\"y\"\"\"\r\n\r\n2,3\r\n";

        Assert.Equal(covered, Covered(text, At(Read("data.csv", text).Root, path).Span));
    }

    [Theory]
    [InlineData("a,b\n1,2,3\n4,5\n6\n", "BLOG015 2:1", "BLOG015 4:1")]
    [InlineData("a,b\n\"x\ny\",2\n3\n", "BLOG015 4:1")]
    [InlineData("a,A\n1,2\n3,4", "BLOG011 1:3")]
    [InlineData("a,,c\n1,2,3", "BLOG019 1:3")]
    [InlineData("a\n\"x\n", "BLOG019 2:1")]
    [InlineData("a,b\n\"x\"y,2\n3,4", "BLOG019 2:4")]
    public void A_mistake_is_reported_at_its_place(string text, params string[] places) =>
        Assert.Equal(places, Ids(Read("data.csv", text).Diagnostics));

    [Fact]
    public void A_short_row_keeps_the_fields_it_has()
    {
        var result = Read("data.csv", "a,b\n1\n2,3,4\n");

        Assert.Equal("[{a: '1'}, {a: '2', b: '3'}]", Show(result.Root));
    }
}
