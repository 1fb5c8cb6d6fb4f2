using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Shapes;

/// <summary>POL1001: what AutoMapper and Mapster copy by their configuration. The libraries are stand-ins under their real names.</summary>
internal sealed class MappingLibraryTests
{
    private const string AutoMapper = """
        using System;
        using System.Linq.Expressions;
        namespace AutoMapper
        {
            public interface IMapper { TDestination Map<TDestination>(object source); TDestination Map<TSource, TDestination>(TSource source, TDestination destination); }
            public interface IMemberConfigurationExpression<TSource, TDestination, TMember> { void MapFrom<TSourceMember>(Expression<Func<TSource, TSourceMember>> map); void Ignore(); }
            public interface IMappingExpression<TSource, TDestination>
            {
                IMappingExpression<TSource, TDestination> ForMember<TMember>(Expression<Func<TDestination, TMember>> member, Action<IMemberConfigurationExpression<TSource, TDestination, TMember>> options);
                IMappingExpression<TDestination, TSource> ReverseMap();
                IMappingExpression<TSource, TDestination> ConvertUsing(Expression<Func<TSource, TDestination>> convert);
            }
            public class Profile { public IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>() => throw new Exception(); }
            public interface IMapperConfigurationExpression { IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>(); }
            public class MapperConfiguration { public MapperConfiguration(Action<IMapperConfigurationExpression> configure) { } }
            public sealed class AutoMapAttribute : Attribute { public AutoMapAttribute(Type source) { } }
        }
        """;

    private const string Mapster = """
        using System;
        using System.Linq.Expressions;
        namespace Mapster
        {
            public class TypeAdapterSetter<TSource, TDestination>
            {
                public TypeAdapterSetter<TSource, TDestination> Map<TMember, TSourceMember>(Expression<Func<TDestination, TMember>> member, Expression<Func<TSource, TSourceMember>> source) => this;
                public TypeAdapterSetter<TSource, TDestination> Ignore(params Expression<Func<TDestination, object>>[] members) => this;
            }
            public class TypeAdapterConfig { public TypeAdapterSetter<TSource, TDestination> NewConfig<TSource, TDestination>() => new(); public TypeAdapterSetter<TSource, TDestination> ForType<TSource, TDestination>() => new(); }
            public static class TypeAdapterConfig<TSource, TDestination> { public static TypeAdapterSetter<TSource, TDestination> NewConfig() => new(); }
            public static class TypeAdapter { public static TDestination Adapt<TDestination>(this object source) => throw new Exception(); public static TDestination Adapt<TSource, TDestination>(this TSource source, TDestination destination) => throw new Exception(); }
        }
        namespace MapsterMapper { public interface IMapper { TDestination Map<TDestination>(object source); } }
        """;

    private const string Types = """
        public class Customer { [CustomerData("delivery-sms")] public string PhoneNumber { get; set; } = ""; [CustomerData("survey")] public string Email { get; set; } = ""; }
        public class Order { public Customer Customer { get; set; } = new(); }

        """;

    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class Maps : Profile { public Maps() { CreateMap<Customer, Dto>(); } }", TestName = "AutoMapper by name")]
    [TestCase("class Dto { public string MobilePhone { get; set; } = \"\"; } class Maps : Profile { public Maps() => CreateMap<Customer, Dto>().ForMember(d => d.MobilePhone, o => o.MapFrom(s => s.PhoneNumber)); }", TestName = "AutoMapper by a member's map")]
    [TestCase("class Dto { public string CustomerPhoneNumber { get; set; } = \"\"; } class Maps : Profile { public Maps() { CreateMap<Order, Dto>(); } }", TestName = "AutoMapper that flattens")]
    [TestCase("class Dto { public string MobilePhone { get; set; } = \"\"; } class Maps : Profile { public Maps() { CreateMap<Order, Dto>().ForMember(d => d.MobilePhone, o => { o.MapFrom(s => s.Customer.PhoneNumber); }); } }", TestName = "AutoMapper from a member of a member")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class Maps : Profile { public Maps() { CreateMap<Dto, Customer>().ReverseMap(); } }", TestName = "AutoMapper in reverse")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { object M() => new MapperConfiguration(c => c.CreateMap<Customer, Dto>()); }", TestName = "AutoMapper by a configuration")]
    [TestCase("[AutoMap(typeof(Customer))] class Dto { public string PhoneNumber { get; set; } = \"\"; }", TestName = "AutoMapper by attribute")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { Dto M(IMapper mapper, Customer c) => mapper.Map<Dto>(c); }", TestName = "AutoMapper where it is called")]
    [TestCase("class Dto { public string phoneNumber = \"\"; } class Maps : Profile { public Maps() { CreateMap<Customer, Dto>(); } }", TestName = "AutoMapper takes no notice of case")]
    [TestCase("record Dto(string PhoneNumber); class Maps : Profile { public Maps() { CreateMap<Customer, Dto>(); } }", TestName = "AutoMapper to a record")]
    public Task Silent_because_of_automapper(string source) => With("AutoMapper", AutoMapper, Types + source);

    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class Maps : Profile { public Maps() => CreateMap<Customer, Dto>().ForMember(d => d.PhoneNumber, o => o.Ignore()); }", TestName = "AutoMapper that ignores the member")]
    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class Maps : Profile { public Maps() => CreateMap<Customer, Dto>().ForMember(d => d.PhoneNumber, o => o.MapFrom(s => s.Email)); }", TestName = "AutoMapper from another datum")]
    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class Maps : Profile { public Maps() => CreateMap<Customer, Dto>().ForMember(d => d.PhoneNumber, o => o.MapFrom(s => Look(s))); static string Look(Customer c) => \"\"; }", TestName = "AutoMapper from a method")]
    [TestCase("class Dto { public string {|POL1001:MobilePhone|} { get; set; } = \"\"; } class Maps : Profile { public Maps() { CreateMap<Customer, Dto>(); } }", TestName = "AutoMapper without a member of that name")]
    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class Maps : Profile { public Maps() { CreateMap<Dto, Customer>(); } }", TestName = "AutoMapper the other way round")]
    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class Mine { void CreateMap<A, B>() { } void M() { CreateMap<Customer, Dto>(); } }", TestName = "A method of that name that is not AutoMapper's")]
    public Task Flagged_with_automapper(string source) => With("AutoMapper", AutoMapper, Types + source);

    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { Dto M(Customer c) => c.Adapt<Dto>(); }", TestName = "Mapster where it is called")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { Dto? M(Customer? c) => c?.Adapt<Dto>(); }", TestName = "Mapster where there is something")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { Dto M(Customer c) => TypeAdapter.Adapt<Dto>(c); }", TestName = "Mapster by the name of its class")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { void M(Customer c, Dto d) => c.Adapt(d); }", TestName = "Mapster into what is there")]
    [TestCase("class Dto { public string MobilePhone { get; set; } = \"\"; } class C { void M() => TypeAdapterConfig<Customer, Dto>.NewConfig().Map(d => d.MobilePhone, s => s.PhoneNumber); }", TestName = "Mapster by a member's map")]
    [TestCase("class Dto { public string MobilePhone { get; set; } = \"\"; } class C { void M(TypeAdapterConfig config) => config.NewConfig<Customer, Dto>().Map(d => d.MobilePhone, s => s.PhoneNumber); }", TestName = "Mapster by a configuration")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { void M(TypeAdapterConfig config) => config.ForType<Customer, Dto>(); }", TestName = "Mapster for a type")]
    [TestCase("class Dto { public string PhoneNumber { get; set; } = \"\"; } class C { Dto M(MapsterMapper.IMapper mapper, Customer c) => mapper.Map<Dto>(c); }", TestName = "Mapster's mapper")]
    public Task Silent_because_of_mapster(string source) => With("Mapster", Mapster, Types + source);

    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class C { void M(TypeAdapterConfig config) => config.NewConfig<Customer, Dto>().Ignore(d => d.PhoneNumber); }", TestName = "Mapster that ignores the member")]
    [TestCase("class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } class C { Dto M(object c) => c.Adapt<Dto>(); }", TestName = "Mapster from nobody knows what")]
    public Task Flagged_with_mapster(string source) => With("Mapster", Mapster, Types + source);

    private static Task With(string library, string code, string source)
    {
        var test = new PolicyTest(source).WithReferencedProject(library, code);
        return test.WithSource("Opened.cs", $"global using {library};").RunAsync();
    }
}
