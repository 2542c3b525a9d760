using Blog.Text;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests;

public sealed class DataReaderTests
{
    [Theory]
    [InlineData("x/a.yml", "a: 1")]
    [InlineData("a.YAML", "a: 1")]
    [InlineData("a.toml", "a = 1")]
    [InlineData("a.json", "{\"a\": 1}")]
    public void The_extension_says_how_a_file_is_read(string path, string text)
    {
        Assert.True(DataReader.CanRead(new ContentPath(path)));
        Assert.Equal("{a: 1}", Show(Read(path, text).Root));
    }

    [Fact]
    public void Csv_is_read_too() => Assert.Equal("[{a: '1'}]", Show(Read("a.csv", "a\n1").Root));

    [Fact]
    public void Another_extension_is_a_bug_of_the_caller()
    {
        Assert.False(DataReader.CanRead(new ContentPath("a.md")));
        Assert.Throws<ArgumentException>(() => Read("a.md", "a: 1"));
    }

    [Fact]
    public void A_key_that_stands_twice_leaves_the_rest_readable() =>
        Assert.Equal("{a: 1, b: 2}", Show(OfYaml("a: 1\nA: 3\nb: 2").Root));
}
