using Blog.Import.Moved;

namespace Blog.Import.Tests.Moved;

public class HostRuleTextTests
{
    [Fact]
    public void A_rule_that_answers_with_a_mistake_is_none() =>
        Assert.Equal(
            ["/a", "/b/*", "/c", "/d"],
            HostRuleText.AnsweredIn(
                """
                # /no /comment
                /a   /new/ 301 # moved
                /b/* /new/:splat
                /c\t/new 200!
                /d /new id=404 301 Country=de
                /gone/* /404.html 404
                /gone-too /410 410!
                /alone
                https://old.example/x /y 301

                """.Replace("\\t", "\t", StringComparison.Ordinal)
            )
        );
}
