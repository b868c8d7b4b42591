using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Limits;

/// <summary>Puts the limits between the channels and the assistant.</summary>
internal static class TurnLimitsRegistration
{
    public static IServiceCollection AddTurnLimits(this IServiceCollection services)
    {
        services.AddOptions<TurnLimits>().BindConfiguration("Limits")
            .Validate(limits => limits is { Burst: >= 0, ConversationBurst: >= 0, PerSecond: > 0, LongestText: > 0 } && limits.MostTime >= TimeSpan.FromSeconds(1),
                "Limits: Burst and ConversationBurst must be 0 or more, PerSecond and LongestText above 0, and MostTime at least a second.")
            .ValidateOnStart();
        services.AddSingleton<TurnRate>();
        var assistant = services.Last(service => service.ServiceType == typeof(ISalesAssistant));
        services.Remove(assistant);
        return services.AddSingleton<ISalesAssistant>(provider =>
            ActivatorUtilities.CreateInstance<LimitedAssistant>(provider, (ISalesAssistant)ActivatorUtilities.CreateInstance(provider, assistant.ImplementationType!)));
    }
}
