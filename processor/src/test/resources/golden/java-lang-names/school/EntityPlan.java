package school;

enum EntityPlan {
  A
}
