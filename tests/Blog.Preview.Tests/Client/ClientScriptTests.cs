using System.Text;
using Blog.Preview.Client;

namespace Blog.Preview.Tests.Client;

public sealed class ClientScriptTests
{
    private static readonly string Text = Encoding.UTF8.GetString(ClientScript.Join());

    [Fact]
    public void It_keeps_its_names_to_itself()
    {
        Assert.StartsWith("(() => {\n\"use strict\";\n", Text, StringComparison.Ordinal);
        Assert.EndsWith("})();\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_asks_no_other_host() => Assert.DoesNotContain("https://", Text, StringComparison.Ordinal);

    [Fact]
    public void It_makes_no_markup_of_what_comes_from_outside()
    {
        Assert.DoesNotContain("innerHTML =", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("insertAdjacentHTML", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("eval(", Text, StringComparison.Ordinal);
    }
}
