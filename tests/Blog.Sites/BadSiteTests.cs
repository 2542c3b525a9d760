namespace Blog.Sites;

public class BadSiteTests
{
    public static TheoryData<string> Cases => [.. CaseFile.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_site_gives_exactly_its_diagnostics(string name)
    {
        var site = CaseFile.All[name];
        Assert.Equal(site.Expected, site.ToSite().Build().Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_site_is_not_published_unless_it_only_deserves_a_warning(string name)
    {
        var site = CaseFile.All[name];
        var hasErrors = site.Expected.Any(d => d.Contains(": error BLOG", StringComparison.Ordinal));
        Assert.NotEmpty(site.Expected);
        Assert.Equal(!site.IsWarningOnly, hasErrors);
    }

    // With APPROVE=1 this test rewrites the expectations first; the others compare with them in the run after it.
    [Fact]
    public void There_are_two_hundred_bad_sites()
    {
        if (Repository.IsApproving)
            Directory
                .EnumerateFiles(Path.Combine(Repository.Here, "Invalid"), "*.md")
                .ToList()
                .ForEach(CaseFile.Approve);
        Assert.True(CaseFile.All.Count >= 200, $"There are {CaseFile.All.Count}.");
    }
}
