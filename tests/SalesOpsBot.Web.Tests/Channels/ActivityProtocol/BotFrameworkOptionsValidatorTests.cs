using Microsoft.Extensions.Configuration;
using SalesOpsBot.Web.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

public sealed class BotFrameworkOptionsValidatorTests
{
    [Theory]
    [InlineData("TenantId is missing", "AppType", "SingleTenant")]
    [InlineData("no such file", "CertificatePath", "/not/there.pem")]
    [InlineData("must begin with https://", "OpenIdMetadataUrl", "http://login.example.com/keys")]
    [InlineData("must begin with https://", "LoginAuthority", "http://login.example.com")]
    [InlineData("at least 1", "MostCallsAtOnce", "0")]
    [InlineData("above zero", "TypingAfter", "00:00:00")]
    public void Validate_SettingMakesNoSense_SaysSo(string sentence, string name, string value)
    {
        var options = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build().Get<BotFrameworkOptions>()!;
        Assert.Contains(sentence, new BotFrameworkOptionsValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_AuthorityOnThisMachine_MayDoWithoutTls()
    {
        var options = new BotFrameworkOptions { LoginAuthority = new("http://127.0.0.1:5000"), OpenIdMetadataUrl = new("http://localhost:5000/keys") };
        Assert.True(new BotFrameworkOptionsValidator().Validate(null, options).Succeeded);
    }
}
