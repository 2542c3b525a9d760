using Blog.Testing;

namespace Blog.Pages.Tests.Theme;

public class SlotCheckTests
{
    [Theory]
    [InlineData("slots/footer.html", "footer")]
    [InlineData("style.css", "head")]
    public void A_filled_slot_that_the_theme_does_not_include_is_a_warning(string file, string slot) =>
        Assert.Equal(
            [
                $"content/_theme/{file}:1:1: warning BLOG226: The theme 'paper' has no place for the slot '{slot}': "
                    + "what fills it is not shown.",
            ],
            TestSite
                .With(
                    ("content/_theme/layouts/base.html", "{{ # \"slots/footer.html\" }}{{ content }}"),
                    ("content/_theme/" + file, "")
                )
                .Build()
                .Diagnostics
        );

    [Fact]
    public void A_theme_without_slots_is_no_mistake_while_none_is_filled() =>
        Assert.Empty(TestSite.With(("content/_theme/layouts/base.html", "{{ content }}")).Build().Diagnostics);
}
