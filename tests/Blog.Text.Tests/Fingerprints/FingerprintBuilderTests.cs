using Blog.Text.Fingerprints;

namespace Blog.Text.Tests.Fingerprints;

public sealed class FingerprintBuilderTests
{
    [Fact]
    public void The_same_fields_give_the_same_fingerprint() =>
        Assert.Equal(Build(b => b.Add("a").Add(1).Add(true)), Build(b => b.Add("a").Add(1).Add(true)));

    [Fact]
    public void Fields_do_not_run_into_one_another()
    {
        Assert.NotEqual(Build(b => b.Add("a").Add("bc")), Build(b => b.Add("ab").Add("c")));
        Assert.NotEqual(Build(b => b.AddAll(["a", "b"]).AddAll([])), Build(b => b.AddAll(["a"]).AddAll(["b"])));
    }

    [Fact]
    public void Nothing_is_not_empty()
    {
        Assert.NotEqual(Build(b => b.Add((string?)null)), Build(b => b.Add("")));
        Assert.NotEqual(Build(b => b.Add((DateTimeOffset?)null)), Build(b => b.Add(DateTimeOffset.MinValue)));
    }

    [Fact]
    public void The_offset_of_a_moment_counts()
    {
        var noon = new DateTimeOffset(2020, 11, 14, 12, 0, 0, TimeSpan.Zero);

        Assert.NotEqual(Build(b => b.Add(noon)), Build(b => b.Add(noon.ToOffset(TimeSpan.FromHours(1)))));
    }

    [Fact]
    public void Fields_can_be_added_after_a_fingerprint_was_taken()
    {
        var builder = new FingerprintBuilder().Add("a");
        var first = builder.ToFingerprint();

        Assert.Equal(first, builder.ToFingerprint());
        Assert.NotEqual(first, builder.Add(first).ToFingerprint());
    }

    private static Fingerprint Build(Func<FingerprintBuilder, FingerprintBuilder> add) =>
        add(new FingerprintBuilder()).ToFingerprint();
}
