declare module "@lucide/icons/icons/*" {
  const icon: import("./icon").IconShapes;
  export default icon;
}
