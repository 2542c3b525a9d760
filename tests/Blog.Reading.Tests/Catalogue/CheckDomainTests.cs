using Blog.Testing;

namespace Blog.Reading.Tests.Catalogue;

public class CheckDomainTests
{
    [Fact]
    public void Another_domain_than_that_of_the_settings_is_an_error() =>
        Assert.Equal(
            ["content/CNAME:2:1: error BLOG228: 'www.notes.example' is not the domain of base_url, 'notes.example'."],
            TestSite.With(("content/CNAME", "\nwww.notes.example\n")).Build().Diagnostics
        );

    [Theory]
    [InlineData("notes.example\n")]
    [InlineData("Notes.Example")]
    [InlineData("")]
    public void The_same_domain_is_published_as_it_is_written(string text)
    {
        var built = TestSite.With(("content/CNAME", text)).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(text, built.Output("CNAME"));
    }

    [Fact]
    public void A_build_for_another_address_is_not_judged() =>
        Assert.Empty(TestSite.With(("content/CNAME", "notes.example")).Under("http://localhost/").Build().Diagnostics);
}
