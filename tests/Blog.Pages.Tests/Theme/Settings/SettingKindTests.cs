using System.Diagnostics;
using Blog.Data.Nodes;
using Blog.Pages.Theme.Settings;

namespace Blog.Pages.Tests.Theme.Settings;

public class SettingKindTests
{
    [Theory]
    [InlineData("font", "Charter, Georgia, serif", true)]
    [InlineData("font", "\"Source Serif 4\" , 'Iowan Old Style',serif", true)]
    [InlineData("font", "Georgia,", false)]
    [InlineData("font", "Georgia; color: red", false)]
    [InlineData("font", "a\"</style>", false)]
    [InlineData("date_format", "d MMMM yyyy", true)]
    [InlineData("date_format", "yyyy-MM-dd", true)]
    [InlineData("date_format", "dd.MM.yy", true)]
    [InlineData("date_format", "d MMMM", false)]
    [InlineData("date_format", "yyy", false)]
    [InlineData("date_format", "ddd yyyy", true)]
    [InlineData("date_format", "yyyy\"", false)]
    public void A_value_is_of_its_kind_or_refused(string type, string text, bool isOfKind) =>
        Assert.Equal(isOfKind, IsOfKind(type, text));

    // What can be read in many ways must not be tried in all of them.
    [Theory]
    [InlineData("font", "a            ,", "!")]
    [InlineData("date_format", "MMMMMMMMMMMM", "!y")]
    [InlineData("date_format", "dddddddddddd", "!y")]
    public void A_long_value_is_refused_in_time(string type, string part, string end)
    {
        var text = string.Concat(Enumerable.Repeat(part, 15)) + end;
        var clock = Stopwatch.StartNew();

        Assert.False(IsOfKind(type, text));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static bool IsOfKind(string type, string text) =>
        new SettingKind(type, [], null, null).TryRead(new DataScalar(default, DataScalarKind.Text, text), out _);
}
