using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Pelican;

namespace Blog.Import.Tests.Sources.Pelican;

public class PythonSettingsTests
{
    [Theory]
    [InlineData("A = 'x'", "x")]
    [InlineData("A = \"it's\"  # so", "it's")]
    [InlineData("A = u'x'", "x")]
    [InlineData("A = 'a' 'b'", "ab")]
    [InlineData("A = ('a'\n     'b')", "ab")]
    [InlineData("A = '''x\ny'''", "x\ny")]
    [InlineData("A: str = 'x'", "x")]
    [InlineData("A = 12", "12")]
    [InlineData("A = True", "true")]
    [InlineData("A = 'x'\nA = 'y'", "y")]
    [InlineData("A = None", null)]
    [InlineData("A = os.environ['B']", null)]
    [InlineData("A = f(1)", null)]
    [InlineData("A = 'open", null)]
    [InlineData("if A == 'x':", null)]
    [InlineData(" A = 'x'", null)]
    public void A_plain_value_is_read_and_nothing_is_run(string text, string? value) =>
        Assert.Equal(value, PythonSettings.Read(text).TextAt("A"));

    [Theory]
    [InlineData("A = [1, 'b', # c\n 'd',]", 3)]
    [InlineData("A = ('a',)", 1)]
    [InlineData("A = (('a', 'b'),\n     ('c', 'd'))", 2)]
    [InlineData("A = []", 0)]
    public void A_list_is_read(string text, int count) =>
        Assert.Equal(count, ((DataList)PythonSettings.Read(text).At("A")!).Items.Length);

    [Fact]
    public void A_map_is_read() =>
        Assert.Equal("z", PythonSettings.Read("A = {'x': {'y': 'z'}, 'b': 1}").TextAt("A.x.y"));

    [Fact]
    public void Deep_and_long_values_end_soon()
    {
        Assert.Null(PythonSettings.Read("A = " + new string('[', 100_000)).At("A"));
        Assert.Null(PythonSettings.Read("A = (" + string.Concat(Enumerable.Repeat("'x',", 100_000))).At("A"));
    }
}
