using Blog.Options;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Options;

public sealed class MaxTimeTests : IDisposable
{
    private readonly TestHost _host = new();

    public MaxTimeTests() => _host.Folder.Write("site/content/site.yml", TestSite.Settings);

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("1s", 1)]
    [InlineData("90s", 90)]
    [InlineData("10m", 600)]
    [InlineData("2h", 7200)]
    [InlineData("168h", 604800)]
    [InlineData("007m", 420)]
    public void A_number_with_its_unit_is_a_time(string text, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), MaxTime.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("90")]
    [InlineData("0s")]
    [InlineData("-5m")]
    [InlineData("+5m")]
    [InlineData("1.5h")]
    [InlineData("1,5h")]
    [InlineData("10 m")]
    [InlineData(" 10m")]
    [InlineData("10m ")]
    [InlineData("10M")]
    [InlineData("1d")]
    [InlineData("1h30m")]
    [InlineData("169h")]
    [InlineData("604801s")]
    [InlineData("99999999999s")]
    [InlineData("2147483647h")]
    [InlineData("٣m")]
    [InlineData("infinite")]
    public void Anything_else_is_none(string text) => Assert.Null(MaxTime.Read(text));

    [Theory]
    [InlineData("soon", "cards", "fetch")]
    [InlineData("0s", "crosspost", "check")]
    [InlineData("-1m", "crosspost", "send", "a", "--to", "dev")]
    [InlineData("8d", "newsletter", "send")]
    [InlineData("1.5h", "newsletter", "draft")]
    public void A_time_that_is_none_is_refused_with_how_to_write_one(string time, params string[] command)
    {
        var result = _host.Run([.. command, $"--max-time={time}"]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            $"error: '{time}' is not a time. Write seconds, minutes or hours, up to a week: 90s, 10m, 2h.\n",
            result.Error,
            StringComparison.Ordinal
        );
    }
}
